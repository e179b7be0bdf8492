import { Box, Flex, Typography } from '@strapi/design-system';
import { useEffect } from 'react';

/** A page of ours in the panel: its name, and what it is for. */
export function Page({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <Box tag="main" padding={8} maxWidth="80rem">
      <Flex direction="column" alignItems="stretch" gap={6}>
        <Typography tag="h1" variant="alpha">
          {title}
        </Typography>
        {children}
      </Flex>
    </Box>
  );
}

/** A part of such a page, under a heading of its own. */
export function Part({
  title,
  children,
}: {
  readonly title: string;
  readonly children: React.ReactNode;
}) {
  return (
    <Box tag="section" background="neutral0" padding={6} hasRadius shadow="tableShadow">
      <Flex direction="column" alignItems="stretch" gap={4}>
        <Typography tag="h2" variant="beta">
          {title}
        </Typography>
        {children}
      </Flex>
    </Box>
  );
}
