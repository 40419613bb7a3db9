import { beforeEach, describe, expect, it } from 'vitest';
import { rankOf, type Step, StorageModel } from '#tests/torture/storage/storage-model.ts';
import type { FoundState } from '#tests/torture/storage/tortured-document.ts';

const alive = (id: string, version: number): FoundState => ({ id, version, isDeleted: false, isWhole: true });
const deleted = (id: string, version: number): FoundState => ({ ...alive(id, version), isDeleted: true });
const step = (state: FoundState): Step => ({ id: state.id, rank: rankOf(state) });
const sound = { lost: [], stale: [], phantom: [], torn: [], unacknowledged: 0 };

describe('the model of a tortured storage', () => {
  let model: StorageModel;
  let no = 0;

  const attempt = (...states: FoundState[]): number => {
    model.attempt(++no, states.map(step));
    return no;
  };
  const write = (...states: FoundState[]): void => model.acknowledge(attempt(...states));

  beforeEach(() => {
    model = new StorageModel();
  });

  it('finds nothing wrong with what was acknowledged', () => {
    write(alive('a', 1), alive('b', 1));
    write(alive('a', 2));
    write(deleted('b', 1));
    expect(model.judge([alive('a', 2), deleted('b', 1)])).toEqual(sound);
  });

  it('lets a write without an answer have happened or not', () => {
    write(alive('a', 1));
    attempt(alive('a', 2));
    attempt(deleted('a', 2));
    attempt(alive('b', 1));
    expect(model.judge([alive('a', 1)])).toEqual(sound);
    attempt(alive('a', 2));
    attempt(deleted('a', 2));
    expect(model.judge([alive('a', 2)])).toEqual({ ...sound, unacknowledged: 1 });
    attempt(deleted('a', 2));
    attempt(alive('a', 3));
    expect(model.judge([alive('a', 3)])).toEqual({ ...sound, unacknowledged: 1 });
  });

  it('tells what is lost', () => {
    write(alive('gone', 1));
    write(alive('deleted by nobody', 1));
    write(alive('without tombstone', 1));
    write(deleted('without tombstone', 1));
    const { lost, ...others } = model.judge([deleted('deleted by nobody', 1)]);
    expect(lost).toEqual(['deleted by nobody', 'gone', 'without tombstone']);
    expect({ ...others, lost: [] }).toEqual(sound);
  });

  it('tells what is stale', () => {
    write(alive('updated', 1));
    write(alive('updated', 2));
    attempt(alive('updated', 3));
    write(alive('alive again', 1));
    write(deleted('alive again', 1));
    expect(model.judge([alive('updated', 1), alive('alive again', 1)])).toEqual({
      ...sound,
      stale: ['updated', 'alive again'],
    });
  });

  it('tells what nobody wrote', () => {
    write(alive('a', 1));
    write(alive('damaged', 1));
    write(alive('twice', 1));
    const found = [
      alive('unknown', 1),
      alive('a', 2),
      { ...alive('damaged', 1), isWhole: false },
      alive('twice', 1),
      alive('twice', 1),
    ];
    expect(model.judge(found)).toEqual({ ...sound, phantom: ['unknown', 'a', 'damaged', 'twice'] });
  });

  it('tells a write of which only a part is there', () => {
    attempt(alive('a', 1), alive('b', 1));
    attempt(alive('c', 1), alive('d', 1));
    expect(model.judge([alive('a', 1), alive('c', 1), alive('d', 1)])).toEqual({
      ...sound,
      torn: [no - 1],
      unacknowledged: 3,
    });
  });

  it('knows how far a document has been counted by several writers', () => {
    write(alive('count', 1));
    const [first, second] = [attempt(alive('count', 2)), attempt(alive('count', 3))];
    model.acknowledge(second);
    expect(model.judge([alive('count', 1)]).stale).toEqual(['count']);
    model.acknowledge(first);

    const third = attempt(alive('count', 2));
    attempt(alive('count', 3));
    model.acknowledge(third);
    expect(model.judge([alive('count', 2)])).toEqual(sound);
  });

  it('takes what was found for what has to be there next time', () => {
    write(alive('a', 1));
    expect(model.judge([]).lost).toEqual(['a']);
    expect(model.judge([])).toEqual(sound);
    expect(model.newest('a')).toBe(0);
    expect(model.judge([alive('b', 4)]).phantom).toEqual(['b']);
    expect(model.newest('b')).toBe(rankOf(alive('b', 4)));
    expect(model.isAcknowledged('b')).toBe(true);
  });
});
