import type { ComponentChildren } from 'preact';
import { PageHead } from '../../../ui/components/page-head.tsx';
import { usePlace } from './place-context.ts';

/** A page of the console: its title, what stands under it, its actions, and its content in one even column. */
export function Page(props: {
  readonly title: string;
  readonly lead?: ComponentChildren | undefined;
  readonly actions?: ComponentChildren | undefined;
  /** The last crumb, when it should be shorter than the title. */
  readonly place?: string | undefined;
  /** Slug of the centre that the page is about, when it is not the chosen one. */
  readonly centre?: string | undefined;
  readonly children?: ComponentChildren | undefined;
}) {
  usePlace(props.place ?? props.title, props.centre);
  return (
    <div class="stack stack-page">
      <PageHead title={props.title} actions={props.actions}>
        {props.lead}
      </PageHead>
      {props.children}
    </div>
  );
}
