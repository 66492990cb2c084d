/*
 * What a reader can work out from everything that was published (report(1)).
 *
 * Each published number is a cell: a band, or an exact number (both ends the same). Sums say how
 * cells hang together, through cells that were never published where need be: children by age and
 * children by sex are two partitions of one total that no table shows. audit_tighten() passes
 * bounds along the sums until nothing moves.
 *
 * The bounds always follow from what is published. They are the narrowest that follow as long as no
 * way leads from a cell through several sums back to itself; where sums cross (a table of age by
 * sex with both margins), a solver of equations could know more: do not publish such tables. What a
 * table tells by leaving something out belongs into the bounds that are put in: a row that only
 * stands there because somebody was counted begins at 1.
 */
#ifndef LOGIC_AUDIT_H
#define LOGIC_AUDIT_H

#include "base/diag.h"
#include "logic/privacy/bands.h"

enum {
	AUDIT_POSSIBLE_VALUES = 3, /* the fewest that a cell of people may be left with */
	AUDIT_MOST = 1000000,	   /* more people than any cell counts: no bound from above */
};

/* People or families in a published table; the headline that two people approved; a total that
 * binds parts together without being shown. Only the first are judged. */
enum audit_cell_kind { AUDIT_PEOPLE, AUDIT_HEADLINE, AUDIT_UNPUBLISHED };

struct audit_cell {
	enum audit_cell_kind kind;
	struct slice name; /* for the finding: period, table, row */
	struct band bounds;
};

enum audit_relation {
	AUDIT_PARTITION, /* each of the total in exactly one part: the parts add up to it */
	AUDIT_COVER,	 /* each in at least one part (a family may have several reasons) */
	AUDIT_SUBSETS,	 /* each part among the total, nothing more known */
	AUDIT_MINORITY,	 /* each part among the total and less than half of it */
};

struct audit_sum {
	enum audit_relation relation;
	size_t total;	     /* cells by their index */
	const size_t *parts; /* none twice */
	size_t part_count;
};

struct audit {
	struct arena *arena;
	struct audit_cell *cells;
	size_t cell_count, cell_capacity;
	struct audit_sum *sums;
	size_t sum_count, sum_capacity;
};

void audit_init(struct audit *audit, struct arena *arena);

/* Returns the cell's index. An unpublished one has bounds { 0, AUDIT_MOST }. */
size_t audit_add_cell(
	struct audit *audit, enum audit_cell_kind kind, struct slice name, struct band bounds);

/* The parts are copied. */
void audit_add_sum(struct audit *audit, enum audit_relation relation, size_t total,
	const size_t *parts, size_t part_count);

/* Narrows every cell's bounds to what follows. Bounds that cross (low above high) are left as they
 * are: the numbers contradict the sums. */
void audit_tighten(struct audit *audit);

/* Tightens; false and an error of rule "audit" for each known cell (of people, with fewer than
 * three possible values), or for each of any kind whose bounds cross. */
bool audit_check(struct audit *audit, struct diag_list *diags);

#endif
