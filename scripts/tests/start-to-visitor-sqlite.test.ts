import { theWayToTheVisitor } from '../journey/way-to-the-visitor.ts';

theWayToTheVisitor('SQLite');
