import { Button, Field, Flex, Link } from '@strapi/design-system';
import { useFetchClient } from '@strapi/strapi/admin';
import { useState } from 'react';
import { dayInPoland } from '../../site-status/moments-in-words';
import { Part } from '../page';
import { Lines } from '../site-status/lines';

/** The programme of a month as plain text, to copy, to keep or to print. */
export function ExportPart() {
  const { get } = useFetchClient();
  const [month, setMonth] = useState(() => dayInPoland(Date.now()).slice(0, 7));
  const [text, setText] = useState('');
  const [refusal, setRefusal] = useState<string | null>(null);

  const show = async () => {
    try {
      const { data } = await get<{ data: { text: string } }>(`/programme/${month}`);
      setText(data.data.text);
      setRefusal(null);
    } catch (error) {
      setRefusal(
        error instanceof Error ? error.message : 'Panel nie odpowiada. Spróbuj za chwilę.',
      );
    }
  };
  const file = `data:text/plain;charset=utf-8,${encodeURIComponent(text)}`;

  return (
    <Part title="Program do gazety i do druku">
      <Lines lines={['Wydarzenia, które są na stronie, po jednym terminie w wierszu.']} />
      <Field.Root name="month" error={refusal ?? false}>
        <Field.Label>Miesiąc</Field.Label>
        <Field.Input
          type="month"
          placeholder="2026-12"
          value={month}
          onChange={({ target }) => setMonth(target.value)}
        />
        <div role="alert">
          <Field.Error />
        </div>
      </Field.Root>
      <Flex gap={3} wrap="wrap">
        <Button onClick={show}>Pokaż program</Button>
        {text === '' ? null : (
          <Link href={file} download={`program-${month}.txt`}>
            Pobierz plik tekstowy
          </Link>
        )}
      </Flex>
      <div role="status">
        {text === '' ? null : (
          <pre style={{ whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', fontSize: '1.4rem' }}>
            {text}
          </pre>
        )}
      </div>
    </Part>
  );
}
