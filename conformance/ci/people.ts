import type { Host } from '../../simulator/host/host';

/** A person's part in a probe, played in the simulator; null where the simulator cannot play it. */
export type Part = (host: Host) => void;

/** The scratch sheet that is in front, and its table. */
function front({ workbook }: Host): string {
  return workbook.activeSheet.name;
}

/** The parts by the id of the probes' person steps. What is not here has no expectation: nothing to compare with. */
export const PARTS: Readonly<Record<string, Part>> = {
  'edit-cell': ({ modes }) => {
    modes.cellEditing = true;
  },
  'type-in-table': (host) => host.user.setCell(front(host), 'A2', '9'),
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
};

/** After a probe: nobody types any more. */
export function goHome({ modes }: Host): void {
  modes.cellEditing = false;
}
