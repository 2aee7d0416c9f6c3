/** Plays the example class away from the page: hand-ins as students would bring them. */
import { exampleHandIns, type ExampleTask } from '../../classroom/example.ts';

addEventListener('message', ({ data }: MessageEvent<ExampleTask>) => {
  postMessage(exampleHandIns(data, (done) => postMessage(done)));
});
