/** Makes a reader ask once for each key and give the same answer to all, for as long as it is kept. */
export function remember<T>(read: (key: string) => Promise<T>): (key: string) => Promise<T> {
  const known = new Map<string, Promise<T>>();
  return (key) => {
    const earlier = known.get(key);
    if (earlier !== undefined) return earlier;
    const answer = read(key);
    known.set(key, answer);
    return answer;
  };
}
