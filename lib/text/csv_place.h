/* Where the bytes of a table's rows stand; only the files of csv.h include this. */
#ifndef TEXT_CSV_PLACE_H
#define TEXT_CSV_PLACE_H

#include "text/csv.h"

/* The offset in the row of the first byte of a cell, or of the last one that there is. */
size_t csv_cell_offset(struct slice row, char separator, size_t cell);

/* A byte of a row as a place in the file, on whichever of its physical lines it stands. */
struct position csv_place(const struct csv_table *table, const struct csv_row *row, size_t offset);

#endif
