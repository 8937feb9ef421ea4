import type { ReadMessage } from '../mail/read-message.ts';

/**
 * The order in which the messages of a thread were written, as places in it: time order, but a message that another one
 * answers comes before it, though clocks and servers say otherwise.
 * @param messages in time order
 */
export function answerOrder(messages: readonly ReadMessage[]): number[] {
  const places = new Map<string, number>();
  messages.forEach(({ messageId }, i) => {
    if (messageId !== '' && !places.has(messageId)) places.set(messageId, i);
  });
  const order: number[] = [];
  const isTaken = messages.map(() => false);
  messages.forEach((_, i) => {
    const chain: number[] = [];
    // Ends at a message that was taken, also where answers go round in a circle.
    for (let at: number | undefined = i; at !== undefined && !isTaken[at];) {
      isTaken[at] = true;
      chain.push(at);
      at = places.get(messages[at]?.answers ?? '');
    }
    order.push(...chain.toReversed());
  });
  return order;
}
