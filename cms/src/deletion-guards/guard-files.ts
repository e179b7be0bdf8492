import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { usesOfFile } from './find-uses';
import { refuseDeletion } from './refuse-deletion';

const FILE = 'plugin::upload.file';

interface StoredFile {
  readonly id: number;
  readonly name: string;
}

/** The parts of Strapi's upload services through which files go; folders take their files along. */
interface UploadService {
  remove(file: StoredFile): Promise<unknown>;
}
interface DeletingService {
  deleteByIds(ids?: readonly (number | string)[]): Promise<unknown>;
}

/**
 * Refuses the deletion of files that visitors see, alone, with others or with their folder. Asked
 * before the first of them goes: Strapi takes the file from the disk before it asks the database.
 */
export function guardFiles(strapi: Core.Strapi): void {
  const upload: UploadService = strapi.plugin('upload').service('upload');
  const files: DeletingService = strapi.plugin('upload').service('file');
  const folders: DeletingService = strapi.plugin('upload').service('folder');
  const { remove } = upload;
  const { deleteByIds: deleteFiles } = files;
  const { deleteByIds: deleteFolders } = folders;

  upload.remove = async (file) => {
    await refuseUsed(strapi, [file]);
    return remove(file);
  };
  files.deleteByIds = async (ids = []) => {
    await refuseUsed(strapi, await strapi.db.query(FILE).findMany({ where: { id: { $in: ids } } }));
    return deleteFiles(ids);
  };
  folders.deleteByIds = async (ids = []) => {
    await refuseUsed(strapi, await filesWithin(strapi, ids));
    return deleteFolders(ids);
  };
}

async function refuseUsed(strapi: Core.Strapi, files: readonly StoredFile[]): Promise<void> {
  for (const { id, name } of files) {
    const refusal = refuseDeletion(name, await usesOfFile(strapi, id));
    if (refusal !== null) throw new errors.ValidationError(refusal);
  }
}

async function filesWithin(
  strapi: Core.Strapi,
  ids: readonly (number | string)[],
): Promise<StoredFile[]> {
  const folders: readonly { path: string }[] = await strapi.db
    .query('plugin::upload.folder')
    .findMany({ where: { id: { $in: ids } } });
  if (folders.length === 0) return [];
  return strapi.db.query(FILE).findMany({
    where: {
      $or: folders.flatMap(({ path }) => [
        { folderPath: path },
        { folderPath: { $startsWith: `${path}/` } },
      ]),
    },
  });
}
