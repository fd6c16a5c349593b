import { read } from './api.js';

/** Lists whose names the document does not bring; without an answer their codes are shown. */
const LISTS = ['organisations', 'frameworks'];

/** Names of organisations and frameworks by code, as far as they can be had. */
export async function readNames() {
  const lists = await Promise.all(LISTS.map((each) => read(`/api/v1/${each}?limit=1000`).catch(() => ({ items: [] }))));
  return new Map(lists.flatMap(({ items }) => items.map(({ code, name }) => [code, name])));
}

/** name(code, otherwise): as the document calls an actor or a source, else as a list does, else otherwise, else the code itself. */
export function namesOf(documents, lists) {
  const actors = documents?.actors?.data ?? {};
  const sources = new Map((documents?.attributions?.data ?? []).map(({ source, name }) => [source, name]));
  return (code, otherwise = null) => actors[code] ?? lists.get(code) ?? sources.get(code) ?? otherwise ?? code;
}
