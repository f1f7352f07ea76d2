import type { Host } from '../../simulator';

/** Something a person does in Excel while the add-in works. */
export interface Act {
  readonly name: string;
  readonly act: (host: Host) => void;
}

const INPUT = 'ประเด็น';
const COVER = 'ปก ประเด็น';

/** Does it where it can be done: not every flow has every sheet. */
function act(name: string, does: (host: Host) => void, sheet?: string): Act {
  return {
    name,
    act: (host) => {
      if (sheet === undefined || host.workbook.findSheet(sheet)) does(host);
    },
  };
}

/** Adds a sheet with a name that we want, where we do not have it yet. */
function addsSheet(name: string): Act {
  const add = ({ user, workbook }: Host): void => {
    if (!workbook.findSheet(name)) user.addSheet(name);
  };
  return act(`adds a sheet «${name}»`, add);
}

/** What people do between our requests: to their own sheets, to ours, and to names we are about to use. */
export const ACTS: readonly Act[] = [
  act('edits a cell of a table', ({ user }) => user.setCell(INPUT, 'B3', 'แก้ไขระหว่างทำงาน')),
  act('edits a cell about to be repaired', ({ user }) => user.setCell('คะแนน', 'E2', '98.5')),
  act('clears a cell', ({ user }) => user.setCell('หน่วยงาน', 'B5', '')),
  act('inserts a row at the top of a table', ({ user }) => user.insertTableRow('ITA_Scores', 0)),
  act('deletes a row of a table', ({ user }) => user.deleteTableRow('ITA_Scores', 0)),
  act('renames a sheet', ({ user }) => user.renameSheet(INPUT, 'ประเด็นใหม่')),
  act('moves a sheet', ({ user, workbook }) => user.moveSheet(INPUT, workbook.sheets.length - 1)),
  act('moves a sheet to the front', ({ user }) => user.moveSheet('ผู้ลงนาม', 0), 'ผู้ลงนาม'),
  act('hides a sheet', ({ user }) => user.hideSheet(INPUT)),
  act('protects a sheet', ({ user }) => user.protectSheet('คะแนน')),
  act('deletes a sheet with a table', ({ user }) => user.deleteSheet(INPUT)),
  addsSheet('ประเด็นที่ต้องพัฒนา'),
  addsSheet('ข้อความ'),
  act('renames a report sheet', ({ user }) => user.renameSheet(COVER, 'ปกของฉัน'), COVER),
  act('moves a report sheet', ({ user }) => user.moveSheet(COVER, 0), COVER),
  act('deletes a report sheet', ({ user }) => user.deleteSheet(COVER), COVER),
  act('edits a report sheet', ({ user }) => user.setCell(COVER, 'A1', 'แก้เอง'), COVER),
  act('protects a report sheet', ({ user }) => user.protectSheet(COVER), COVER),
  act('hides a report sheet', ({ user }) => user.hideSheet(COVER), COVER),
  act('deletes the version kept', ({ user }) => user.deleteSheet(`ก่อนหน้า ${COVER}`), `ก่อนหน้า ${COVER}`),
];
