import type { Clock } from '../../core/time.ts';
import type {
  RegisterEntryDraft,
  RegisterEvent,
} from '../../schemas/register-entry/register-event.ts';
import type { RegisterStore } from '../../storage/store.ts';
import { appendRegisterEvent } from './append-register-event.ts';
import type { OperatorIdentity } from './open-operator.ts';
import { readEvents } from './read-events.ts';

/** The register as its keeper uses it. */
export type RegisterWriter = {
  readonly operator: OperatorIdentity;
  append(draft: RegisterEntryDraft): Promise<RegisterEvent>;
  events(): Promise<readonly RegisterEvent[]>;
};

/** Binds a register's store to its operator's identity. */
export function createRegisterWriter(deps: {
  readonly store: RegisterStore;
  readonly clock: Clock;
  readonly operator: OperatorIdentity;
}): RegisterWriter {
  return {
    operator: deps.operator,
    append: (draft) => appendRegisterEvent(deps, draft),
    events: () => readEvents(deps.store),
  };
}
