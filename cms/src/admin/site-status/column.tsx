import { Flex } from '@strapi/design-system';

/** Parts one below the other, as wide as there is room. */
export function Column({ children }: { readonly children: React.ReactNode }) {
  return (
    <Flex direction="column" alignItems="stretch" gap={2} width="100%">
      {children}
    </Flex>
  );
}
