import type { Exception } from '../exception.ts';
import { triaged } from './triage.ts';

export const exceptions: readonly Exception[] = [...triaged];
