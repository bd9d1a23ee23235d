import { upgrade } from './upgrade.ts';

upgrade();
