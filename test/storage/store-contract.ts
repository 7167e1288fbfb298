import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { z } from 'zod';
import {
  type Collection,
  defineCollection,
  eachBy,
  type Stored,
} from '../../storage/collection.ts';
import { rejectsWith } from '../support/rejects-with.ts';

const noteSchema = z.strictObject({
  id: z.string(),
  text: z.string().max(20),
  body: z.string().optional(),
  group: z.string().optional(),
  nested: z.strictObject({ flag: z.boolean(), numbers: z.array(z.number()) }).optional(),
  nothing: z.null().optional(),
});
type Note = z.infer<typeof noteSchema>;

/** What the suite keeps: one collection with an index that leaves records out, one without any. */
export const contractCollections = {
  notes: defineCollection({
    name: 'notes',
    schema: noteSchema,
    indexes: { group: (r: Note) => r.group, text: (r: Note) => r.text },
  }),
  used: defineCollection({
    name: 'used_once',
    schema: z.strictObject({ id: z.string() }),
    indexes: {},
  }),
};

export type ContractStore = {
  readonly notes: Collection<Note, 'group' | 'text'>;
  readonly used: Collection<Stored, never>;
  close(): Promise<void>;
};

/** One place where a store lies: opened as often as asked, with a way to damage a record behind its back. */
export type ContractPlace = {
  open(): Promise<ContractStore>;
  damage(id: string, doc: string): Promise<void>;
  dispose(): Promise<void>;
};

const note = (id: string, rest: Partial<Note> = {}): Note => ({ id, text: 'a', ...rest });
const ids = (records: readonly Stored[]): readonly string[] => records.map((record) => record.id);

/** The rules that every adapter keeps; run it with a maker of fresh, empty places. */
export function describeStoreContract(name: string, makePlace: () => Promise<ContractPlace>): void {
  describe(`the store contract: ${name}`, () => {
    let place: ContractPlace;
    let store: ContractStore;
    beforeEach(async () => {
      place = await makePlace();
      store = await place.open();
    });
    afterEach(async () => {
      await store.close();
      await place.dispose();
    });

    it('gives back exactly what was put in', async () => {
      const records: readonly Note[] = [
        note('plain'),
        note('zero', { text: '', nothing: null }),
        note('deep', { nested: { flag: false, numbers: [0, -1.5, 2 ** 52, 1e-7] } }),
        note('words', { text: 'Jānis 李明 أحمد 👩🏽‍🔧' }),
        note('odd \' " ; -- % _ id', { body: '\u0000\ud800\n' }),
      ];
      for (const record of records) assert.equal(await store.notes.insert(record), true);
      for (const record of records) assert.deepEqual(await store.notes.get(record.id), record);
    });

    it('inserts an id once: the second insert answers false and changes nothing', async () => {
      assert.equal(await store.notes.insert(note('a', { text: 'first' })), true);
      assert.equal(await store.notes.insert(note('a', { text: 'second' })), false);
      assert.equal((await store.notes.get('a')).text, 'first');
    });

    it('inserts many, answers the ids that were there and leaves those as they are', async () => {
      await store.notes.insert(note('b', { text: 'kept' }));
      const existing = await store.notes.insertMany([note('a'), note('b'), note('c')]);
      assert.deepEqual([...existing], ['b']);
      assert.equal((await store.notes.get('b')).text, 'kept');
      assert.equal(await store.notes.count(), 3);
    });

    it('inserts many or none: one record that cannot be kept leaves nothing behind', async () => {
      const rejected = [note('a'), note('b', { group: '\u0000' })];
      await rejectsWith(store.notes.insertMany(rejected), 'invalid-input', /cannot be kept/);
      assert.equal(await store.notes.count(), 0);
    });

    it('accepts an empty list of records', async () => {
      assert.equal((await store.notes.insertMany([])).size, 0);
      await store.notes.putMany([]);
      assert.deepEqual(await store.notes.findMany([]), []);
    });

    it('puts a record in place of another, or as a new one', async () => {
      await store.notes.put(note('a', { nested: { flag: true, numbers: [] } }));
      await store.notes.putMany([note('a', { text: 'new' }), note('b')]);
      assert.deepEqual(await store.notes.get('a'), note('a', { text: 'new' }));
      assert.equal(await store.notes.count(), 2);
    });

    it('puts and inserts as many as a batch has, whatever of them is there', async () => {
      const many = Array.from({ length: 520 }, (_, n) => note(`n${n}`));
      await store.notes.putMany(many);
      await store.notes.putMany(many.map((record) => ({ ...record, text: 'again' })));
      assert.equal(await store.notes.countBy('text', 'again'), 520);
      const more = Array.from({ length: 1040 }, (_, n) => note(`n${n}`));
      assert.equal((await store.notes.insertMany(more)).size, 520);
      assert.equal(await store.notes.count(), 1040);
    });

    it('keeps the last of two records with one id that are put together', async () => {
      await store.notes.putMany([note('a', { text: 'first' }), note('a', { text: 'last' })]);
      assert.equal((await store.notes.get('a')).text, 'last');
    });

    it('can put one record from many sides at once', async () => {
      await Promise.all(
        Array.from({ length: 50 }, (_, n) => store.notes.put(note('a', { text: `${n}` }))),
      );
      assert.equal(await store.notes.count(), 1);
    });

    it('removes a record once', async () => {
      await store.notes.insert(note('a'));
      assert.equal(await store.notes.remove('a'), true);
      assert.equal(await store.notes.remove('a'), false);
      assert.equal(await store.notes.find('a'), undefined);
      assert.equal(await store.notes.insert(note('a')), true, 'a removed id is free again');
    });

    it('finds nothing as undefined, and gets nothing as not-found', async () => {
      assert.equal(await store.notes.find('missing'), undefined);
      await rejectsWith(store.notes.get('missing'), 'not-found', /"missing" among the notes/);
    });

    it('finds many in the order asked and leaves the missing out', async () => {
      await store.notes.insertMany([note('a'), note('b'), note('c')]);
      assert.deepEqual(ids(await store.notes.findMany(['c', 'x', 'a'])), ['c', 'a']);
    });

    it('lists all records by ascending id, page by page', async () => {
      await store.notes.insertMany(['c', 'a', 'e', 'b', 'd'].map((id) => note(id)));
      assert.deepEqual(ids(await store.notes.list({ limit: 2 })), ['a', 'b']);
      assert.deepEqual(ids(await store.notes.list({ after: 'b', limit: 2 })), ['c', 'd']);
      assert.deepEqual(ids(await store.notes.list({ after: 'd', limit: 2 })), ['e']);
      assert.deepEqual(ids(await store.notes.list({ after: 'e', limit: 2 })), []);
    });

    it('lists the records of an index value by ascending id, and no others', async () => {
      const inGroup = ['g3', 'g1', 'g2'].map((id) => note(id, { group: 'g' }));
      await store.notes.insertMany([...inGroup, note('g0', { group: 'G' }), note('g4')]);
      assert.deepEqual(ids(await store.notes.listBy('group', 'g', { limit: 2 })), ['g1', 'g2']);
      const rest = await store.notes.listBy('group', 'g', { after: 'g2', limit: 2 });
      assert.deepEqual(ids(rest), ['g3']);
      assert.equal(await store.notes.countBy('group', 'g'), 3);
      assert.equal(await store.notes.countBy('group', 'none'), 0);
    });

    it('walks an index from end to end in parts', async () => {
      const wanted = Array.from({ length: 23 }, (_, n) => `n${String(n).padStart(2, '0')}`);
      await store.notes.insertMany(wanted.map((id) => note(id, { group: 'g' })));
      for (const size of [1, 5, 23, 100]) {
        const seen: string[] = [];
        for await (const record of eachBy(store.notes, 'group', 'g', size)) seen.push(record.id);
        assert.deepEqual(seen, wanted);
      }
    });

    it('moves a record to its new index value when it is put', async () => {
      await store.notes.insert(note('a', { group: 'old' }));
      await store.notes.put(note('a', { group: 'new' }));
      assert.equal(await store.notes.countBy('group', 'old'), 0);
      assert.deepEqual(ids(await store.notes.listBy('group', 'new', { limit: 9 })), ['a']);
      await store.notes.put(note('a'));
      assert.equal(await store.notes.countBy('group', 'new'), 0);
    });

    it('leaves a record without an index value out of that index alone', async () => {
      await store.notes.insertMany([note('a'), note('b', { group: '' })]);
      assert.deepEqual(ids(await store.notes.listBy('group', '', { limit: 9 })), ['b']);
      assert.equal(await store.notes.countBy('text', 'a'), 2);
    });

    it('refuses an index that was not declared', async () => {
      const name: string = 'id" = id OR "1';
      const listed = store.notes.listBy(name as 'group', 'a', { limit: 1 });
      await rejectsWith(listed, 'internal', /has no index/);
    });

    it('refuses an id that the store would change, in every method', async () => {
      for (const id of ['a\u0000b', 'a\ud800'])
        for (const call of [
          store.notes.find(id),
          store.notes.insert(note(id)),
          store.notes.remove(id),
        ])
          await rejectsWith(call, 'invalid-input', /cannot be kept/);
    });

    it('lets exactly one of 50 parallel inserts of one id win', async () => {
      const others = await place.open();
      const tries = Array.from({ length: 50 }, (_, n) =>
        (n % 2 === 0 ? store : others).used.insert({ id: 'code' }),
      );
      const won = (await Promise.all(tries)).filter((inserted) => inserted);
      await others.close();
      assert.equal(won.length, 1);
    });

    it('never gives one index to two of 50 parallel reservations at random', async () => {
      const reserve = async (): Promise<string> => {
        for (;;) {
          const id = `list:${randomInt(60)}`;
          if (await store.used.insert({ id })) return id;
        }
      };
      const reserved = await Promise.all(Array.from({ length: 50 }, reserve));
      assert.equal(new Set(reserved).size, 50);
      assert.equal(await store.used.count(), 50);
    });

    it('shows what one connection wrote to another at once', async () => {
      const other = await place.open();
      await store.notes.insert(note('a'));
      assert.equal((await other.notes.get('a')).id, 'a');
      await other.notes.put(note('a', { text: 'other' }));
      assert.equal((await store.notes.get('a')).text, 'other');
      await other.close();
    });

    it('keeps everything when it is closed and opened again', async () => {
      await store.notes.insertMany([note('a', { group: 'g' }), note('b')]);
      await store.close();
      store = await place.open();
      assert.deepEqual(ids(await store.notes.list({ limit: 9 })), ['a', 'b']);
      assert.equal(await store.notes.countBy('group', 'g'), 1);
    });

    it('can be closed twice, and says so when it is used afterwards', async () => {
      await store.close();
      await store.close();
      await rejectsWith(store.notes.count(), 'internal', /store is closed/);
    });

    it('names collection and id of a record that no longer has the right form', async () => {
      await store.notes.insertMany([note('a'), note('b')]);
      await place.damage('b', JSON.stringify({ id: 'b', text: 7 }));
      await rejectsWith(store.notes.get('b'), 'internal', /record "b" of notes.*text/);
      await rejectsWith(store.notes.list({ limit: 9 }), 'internal', /record "b" of notes/);
      assert.equal((await store.notes.get('a')).id, 'a');
      await place.damage('b', 'not JSON');
      await rejectsWith(store.notes.find('b'), 'internal', /record "b" of notes/);
    });
  });
}
