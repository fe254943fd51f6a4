import { Button } from '@mantine/core';

interface Props {
  query: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
}

/** Under a list that goes on: the next page on a press, so that the foot of the page stays reachable. */
export function LoadMore({ query }: Props) {
  if (!query.hasNextPage) return null;
  return (
    <Button
      variant="default"
      mt={12}
      loading={query.isFetchingNextPage}
      onClick={() => void query.fetchNextPage()}
    >
      Показать ещё
    </Button>
  );
}
