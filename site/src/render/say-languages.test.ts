import { expect, it } from 'vitest';
import { sayLanguages } from './say-languages.ts';

const uk = (words: string) => `<span lang="uk">${words}</span>`;

it.each([
  ['<p>Ласкаво просимо!</p>', `<p>${uk('Ласкаво просимо')}!</p>`],
  [
    '<h1>Wieczór „Щедрик”</h1><td>Добро пожаловать, мы ждём</td>',
    `<h1>Wieczór „${uk('Щедрик')}”</h1><td><span lang="ru">Добро пожаловать, мы ждём</span></td>`,
  ],
  ['<p>Mówi: שלום עליכם.</p>', '<p>Mówi: <span lang="he" dir="rtl">שלום עליכם</span>.</p>'],
  [
    '<p>Ще<b>д</b>рик, об&#39;єкт &amp; млин</p>',
    `<p>${uk('Ще')}<b>${uk('д')}</b>${uk('рик, об&#39;єкт')} &amp; ${uk('млин')}</p>`,
  ],
  [
    '<p>a <b lang="en">The Щедрик</b> Щедрик</p>',
    `<p>a <b lang="en">The Щедрик</b> ${uk('Щедрик')}</p>`,
  ],
  [
    '<div lang="en">Млин <p lang="pl">Млин</p> Млин</div>Млин',
    `<div lang="en">Млин <p lang="pl">${uk('Млин')}</p> Млин</div>${uk('Млин')}`,
  ],
  ['<img alt="Плакат &quot;Млин&quot;">', '<img lang="uk" alt="Плакат &quot;Млин&quot;">'],
  ['<img alt="שלום">', '<img lang="he" dir="rtl" alt="שלום">'],
  ['<option value="1">Млин</option>', '<option lang="uk" value="1">Млин</option>'],
])('says the language of words in %j', (html, said) => {
  expect(sayLanguages(html)).toBe(said);
});

it.each([
  '<head><title>Млин</title></head><p>Młyn</p>',
  '<script type="application/ld+json">{"name":"Млин <p>"}</script>',
  '<svg><text>Млин</text></svg><code>Млин</code><!-- Млин -->',
  '<p>А</p><p>Б</p> Kąt α, liczba π',
  '<p lang="uk">Млин, <b>млин</b></p>',
  '<img alt="Brama z napisem „Млин”"><option>Kino „Млин”</option>',
  '<a title="a > Млин" href="/x/">x</a>',
])('leaves %j as it is', (html) => {
  expect(sayLanguages(html)).toBe(html);
});
