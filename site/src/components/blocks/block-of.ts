import type { BlockModel } from '../../view-models/page-models.ts';

/** The model of one kind of block. */
export type BlockOf<Type extends BlockModel['type']> = Extract<BlockModel, { type: Type }>;
