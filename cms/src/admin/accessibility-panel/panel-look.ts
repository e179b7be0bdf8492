import { styled } from 'styled-components';

/** The look of the panel "Dostępność", in the colours of Strapi's light and dark theme. */
export const Panel = styled.div`
  display: grid;
  gap: 1.6rem;
  inline-size: 100%;
  overflow-wrap: anywhere;
  font-size: 1.4rem;
  line-height: 1.43;
  color: ${({ theme }) => theme.colors.neutral800};
`;

export const Status = styled.p`
  min-block-size: 2rem;
  font-weight: 600;
`;

export const Heading = styled.h3`
  font-size: 1.4rem;
  font-weight: 600;
  margin-block-end: 0.8rem;
`;

export const List = styled.ul`
  display: grid;
  gap: 1.2rem;
`;

export const Item = styled.li`
  display: grid;
  gap: 0.4rem;
  justify-items: start;
  padding-inline-start: 1.2rem;
  border-inline-start: 3px solid ${({ theme }) => theme.colors.neutral500};
`;

export const Place = styled.strong`
  font-weight: 600;
`;

export const Message = styled.p``;

export const Button = styled.button`
  min-block-size: 4.4rem;
  padding: 0.6rem 1.2rem;
  border: 1px solid ${({ theme }) => theme.colors.neutral600};
  border-radius: 4px;
  background: ${({ theme }) => theme.colors.neutral0};
  color: ${({ theme }) => theme.colors.neutral800};
  font: inherit;
  font-weight: 600;
  text-align: start;
  cursor: pointer;

  &:focus-visible {
    outline: 2px solid ${({ theme }) => theme.colors.primary600};
    outline-offset: 2px;
  }
`;
