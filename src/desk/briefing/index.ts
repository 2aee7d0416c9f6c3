export { Briefing, type BriefingProps } from './briefing.tsx';
