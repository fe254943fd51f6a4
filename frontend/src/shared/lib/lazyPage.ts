import { createElement, lazy, type ComponentType, type FunctionComponent } from 'react';

/**
 * A page fetched when it is first needed. The router preloads it through `preload` when a link is pointed at.
 * Plain `React.lazy`: the router's own helper calls `use` only on some renders, which React 19 reports as an error.
 */
export function lazyPage<Props extends object, Name extends string>(
  load: () => Promise<Record<Name, ComponentType<Props>>>,
  name: Name,
): FunctionComponent<Props> & { preload: () => Promise<void> } {
  const Page = lazy<ComponentType<Props>>(async () => ({ default: (await load())[name] }));
  return Object.assign((props: Props) => createElement(Page as ComponentType<Props>, props), {
    preload: async () => {
      await load();
    },
  });
}
