"""Files for other programs: a teacher's workbook, columns for e-Rapor SMK. No Qt, no formulas."""
