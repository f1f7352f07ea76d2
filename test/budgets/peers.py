"""Builds the same sheets with XlsxWriter and openpyxl and prints how long each takes, in milliseconds.

Reads a JSON list of sheets from the file named: {"name", "rows", "widths", "heights", "merges", "bold", "borders"}.
"""
import io
import json
import sys
import time

RUNS = 20


def with_xlsxwriter(sheets):
    import xlsxwriter

    book = xlsxwriter.Workbook(io.BytesIO(), {"in_memory": True})
    font = {"font_name": "TH SarabunPSK", "font_size": 16, "text_wrap": True, "valign": "top"}
    looks = {key: book.add_format({**font, **more}) for key, more in
             {"plain": {}, "bold": {"bold": True}, "cell": {"border": 1}, "head": {"border": 1, "bold": True}}.items()}
    for spec in sheets:
        sheet = book.add_worksheet(spec["name"])
        sheet.set_paper(9)
        sheet.fit_to_pages(1, 0)
        for column, width in enumerate(spec["widths"]):
            sheet.set_column(column, column, width / 7)
        for row, height in enumerate(spec["heights"]):
            sheet.set_row(row, height)
        for area in spec["merges"]:
            sheet.merge_range(area, "", looks["plain"])
        for row, cells in enumerate(spec["rows"]):
            for column, (value, look) in enumerate(cells):
                if value is None:
                    sheet.write_blank(row, column, None, looks[look])
                elif isinstance(value, str) and value.startswith("="):
                    sheet.write_formula(row, column, value, looks[look])
                else:
                    sheet.write(row, column, value, looks[look])
    book.close()


def with_openpyxl(sheets):
    from openpyxl import Workbook
    from openpyxl.styles import Alignment, Border, Font, Side
    from openpyxl.utils import get_column_letter

    line = Side(style="thin")
    plain, bold = Font(name="TH SarabunPSK", size=16), Font(name="TH SarabunPSK", size=16, bold=True)
    box, wrap = Border(left=line, right=line, top=line, bottom=line), Alignment(wrap_text=True, vertical="top")
    book = Workbook()
    book.remove(book.active)
    for spec in sheets:
        sheet = book.create_sheet(spec["name"])
        sheet.page_setup.paperSize = 9
        for column, width in enumerate(spec["widths"]):
            sheet.column_dimensions[get_column_letter(column + 1)].width = width / 7
        for row, height in enumerate(spec["heights"]):
            sheet.row_dimensions[row + 1].height = height
        for row, cells in enumerate(spec["rows"]):
            for column, (value, look) in enumerate(cells):
                cell = sheet.cell(row + 1, column + 1, value)
                cell.font = bold if look in ("bold", "head") else plain
                cell.alignment = wrap
                if look in ("cell", "head"):
                    cell.border = box
        for area in spec["merges"]:
            sheet.merge_cells(area)
    book.save(io.BytesIO())


def quickest(work, sheets):
    times = []
    for _ in range(RUNS if sum(len(sheet["rows"]) for sheet in sheets) < 1_000 else 1):
        begun = time.perf_counter()
        work(sheets)
        times.append((time.perf_counter() - begun) * 1000)
    return min(times)


with open(sys.argv[1], encoding="utf-8") as file:
    SHEETS = json.load(file)
for name, work in (("XlsxWriter", with_xlsxwriter), ("openpyxl", with_openpyxl)):
    try:
        print(f"{name}\t{quickest(work, SHEETS):.0f}")
    except ImportError:
        print(f"{name}\tnot installed")
