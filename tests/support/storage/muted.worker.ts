import { serveEngine } from '#renderer/data/engine/worker/serve.ts';

/** A worker that, once told "mute", says nothing more to other windows, like one whose last words are lost. */
const { prototype } = BroadcastChannel;
const postMessage = prototype.postMessage;
let isMuted = false;
prototype.postMessage = function (this: BroadcastChannel, message: unknown): void {
  if (!isMuted) postMessage.call(this, message);
};
self.addEventListener('message', ({ data }) => {
  if (data !== 'mute') return;
  isMuted = true;
  self.postMessage('muted');
});

serveEngine();
