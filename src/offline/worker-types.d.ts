// What Workbox's types name of a worker's global scope. TypeScript's own library of it contradicts the DOM's.

interface ExtendableEvent extends Event {
  waitUntil(promise: Promise<unknown>): void;
}

interface Client {
  readonly id: string;
}
