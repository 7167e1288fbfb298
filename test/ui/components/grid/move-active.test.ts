import assert from 'node:assert/strict';
import { type GridShape, moveActive } from '../../../../ui/components/grid/move-active.ts';

const shape: GridShape = { rows: 100, columns: [false, true, false, true], page: 10 };
const at = (row: number, column: number) => ({ row, column });

describe('moveActive', () => {
  it('moves by arrows and stays inside', () => {
    assert.deepEqual(moveActive(at(0, 0), 'ArrowDown', shape), at(1, 0));
    assert.deepEqual(moveActive(at(0, 0), 'ArrowUp', shape), at(0, 0));
    assert.deepEqual(moveActive(at(5, 3), 'ArrowRight', shape), at(5, 3));
    assert.deepEqual(moveActive(at(99, 0), 'PageDown', shape), at(99, 0));
    assert.deepEqual(moveActive(at(50, 2), 'PageUp', shape), at(40, 2));
  });

  it('reaches the ends of a row and of the table', () => {
    assert.deepEqual(moveActive(at(5, 2), 'Home', shape), at(5, 0));
    assert.deepEqual(moveActive(at(5, 2), 'End', shape), at(5, 3));
    assert.deepEqual(moveActive(at(5, 2), 'Control+Home', shape), at(0, 0));
    assert.deepEqual(moveActive(at(5, 2), 'Control+End', shape), at(99, 3));
  });

  it('goes from an edit to the next editable cell, over the end of the row', () => {
    assert.deepEqual(moveActive(at(5, 1), 'Tab', shape), at(5, 3));
    assert.deepEqual(moveActive(at(5, 3), 'Tab', shape), at(6, 1));
    assert.equal(moveActive(at(99, 3), 'Tab', shape), undefined);
  });

  it('stays for Escape and goes down for Enter', () => {
    assert.deepEqual(moveActive(at(5, 1), 'Escape', shape), at(5, 1));
    assert.deepEqual(moveActive(at(5, 1), 'Enter', shape), at(6, 1));
  });
});
