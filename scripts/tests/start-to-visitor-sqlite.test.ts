import { testTheWayToTheVisitor } from '../journey/way-to-the-visitor.ts';

testTheWayToTheVisitor('SQLite');
