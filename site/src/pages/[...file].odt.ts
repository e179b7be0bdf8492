import type { APIRoute } from 'astro';
import { readSiteModel } from '../render/read-site-model.ts';
import { filePaths, fileResponse } from '../render/sections.ts';

export const getStaticPaths = () => filePaths('odt', readSiteModel().values());
export const GET: APIRoute = ({ locals }) => fileResponse(locals.model);
