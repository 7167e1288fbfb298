import { LoaderCircle } from 'lucide';
import { Icon } from './icon.tsx';

/** Shows that something is under way. Give `label` where no words beside it say so. */
export function Spinner(props: {
  readonly label?: string | undefined;
  readonly size?: number | undefined;
}) {
  return <Icon icon={LoaderCircle} class="spinner" label={props.label} size={props.size} />;
}
