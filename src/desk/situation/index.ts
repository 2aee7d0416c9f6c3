export { SituationRoom } from './situation-room.tsx';
