import type { Host } from '../../simulator';

/** A person's part in a probe, played in the simulator. */
export type Part = (host: Host) => void;

/** The scratch sheet, which is in front. */
function front({ workbook }: Host): string {
  return workbook.activeSheet.name;
}

const type: Part = (host) => host.user.setCell(front(host), 'A2', '9');

/** The parts by the id of the probes' person steps. What the simulator cannot play has no expectation. */
export const PARTS: Readonly<Record<string, Part>> = {
  'edit-cell': ({ modes }) => {
    modes.cellEditing = true;
  },
  'other-workbook': ({ modes }) => {
    modes.otherBookInFront = true;
  },
  'type-in-table': type,
  'paste-in-table': (host) => host.user.setCell(front(host), 'A3', '2'),
  'delete-row': (host) => {
    const [table] = host.workbook.activeSheet.worksheet.getTables();
    host.user.deleteTableRow(table?.name ?? '', 1);
  },
  'type-fast': ({ modes }) => {
    modes.cellEditing = true;
    // Between two cells nothing is being edited.
    setTimeout(() => (modes.cellEditing = false), 20);
  },
  undo: (host) => void host.user.undo(),
  'type-and-undo': (host) => {
    type(host);
    host.user.undo();
  },
};

/** Parts for which Excel has to keep its undo list, at some cost: they are played in a simulator of their own. */
export const NEED_UNDO_LIST: ReadonlySet<string> = new Set(['undo', 'type-and-undo']);

/** After a probe: nobody types any more, and the workbook is in front again. */
export function goHome({ modes }: Host): void {
  modes.cellEditing = false;
  modes.otherBookInFront = false;
}
