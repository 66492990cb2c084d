/*
 * What a reader of everything that was published knows (report(1), "What the numbers tell
 * together"), as one system in whole numbers.
 *
 * A cell is a number of families (or a helper, such as a union that no table shows) with the range
 * of its possible values. A sum says that low <= sum of coefficient * cell <= high: what follows
 * from the definitions of the measures. Publishing a number narrows its cell's range to the band
 * that is printed. A link is a group of sums between two periods, which holds unless late entries
 * contradict it.
 *
 * How much follows is found by propagation (propagate.h): the sums pass bounds to one another until
 * nothing moves; and by case analysis (search.h), which looks for numbers that agree with all of
 * it. bounds.h asks both.
 *
 * Everything lives as long as the arena.
 */
#ifndef LOGIC_KNOWLEDGE_H
#define LOGIC_KNOWLEDGE_H

#include "base/arena.h"
#include "logic/privacy/bands.h"

enum {
	KNOWLEDGE_MOST = 1000000, /* no count is above it, and no sum has a bound there */
	/* The searches of one judgement look at so many terms of sums; those after it are given up.
	 * Counted, so that a report is the same on every machine. */
	KNOWLEDGE_MOST_WORK = 3000000,
	KNOWLEDGE_POSSIBLE_VALUES = 3, /* the fewest that a cell of families keeps, zero included */
};

static const size_t CELL_NONE = (size_t)-1, LINK_NONE = (size_t)-1;

struct known_cell {
	struct slice name; /* for people: period, table, row, column */
	bool is_families;  /* must keep three possible values */
	bool is_given;	   /* need not: earlier releases left fewer, or a person approved it */
	struct band first; /* by definition alone */
	size_t *sums;	   /* that it is in */
	size_t sum_count, sum_capacity;
	/* Of the search (search.h): values that are proved to be possible. */
	long seen[KNOWLEDGE_POSSIBLE_VALUES];
	size_t seen_count;
	size_t troubles; /* how often a sum with it contradicted */
	long base;	 /* its value in numbers that agree: found last, shifted since; -1: none */
};

struct known_term {
	long coefficient; /* not 0 */
	size_t cell;
};

struct known_sum {
	struct known_term *terms; /* each cell once */
	size_t count;
	struct band bounds; /* -KNOWLEDGE_MOST, KNOWLEDGE_MOST: none */
	size_t link;	    /* LINK_NONE: holds by definition */
	bool is_waiting;    /* in the queue */
};

struct known_link {
	struct slice name;    /* for people */
	bool is_contradicted; /* left out */
};

/* A published number. */
struct known_fact {
	size_t cell;
	struct band band;
};

/* How much hangs on a cell: how often a sum of its contradicted, in how many sums it is. */
struct known_rank {
	size_t cell, troubles, sums;
};

struct known_trial; /* of search.c */

struct known_change {
	size_t cell;
	struct band before;
};

struct knowledge {
	struct arena *arena;
	long most; /* that a cell of families added from now on may be; KNOWLEDGE_MOST at first */
	struct known_cell *cells;
	size_t cell_count, cell_capacity;
	struct band *ranges; /* by cell: its possible values, as far as known */
	size_t range_count, range_capacity;
	struct known_sum *sums;
	size_t sum_count, sum_capacity;
	struct known_link *links; /* in the order of time */
	size_t link_count, link_capacity;
	struct known_fact *facts;
	size_t fact_count, fact_capacity;
	size_t open_link;	  /* that new sums belong to */
	struct known_rank *ranks; /* of all cells, once searches have begun */
	size_t *order;		  /* in which one search sets cells */
	struct known_trial *trials;
	size_t rank_capacity, trial_capacity, searches;
	size_t late_searches; /* that were given up */
	long *amounts;	      /* by sum, of the numbers that agree; while has_amounts */
	size_t amount_capacity;
	bool has_amounts;
	size_t work; /* terms of sums that were looked at since search_begin() */
	/* Changes that a trial takes back, sums that wait to be looked at. */
	struct known_change *changes;
	size_t change_count, change_capacity;
	size_t *queue;
	size_t queue_count, queue_capacity;
	bool on_trial;
	bool is_impossible; /* a range is empty: the numbers contradict one another */
};

void knowledge_init(struct knowledge *knowledge, struct arena *arena);

/* A cell of families, of which any number is possible; and a helper with a range of its own. */
size_t knowledge_add_families(struct knowledge *knowledge, struct slice name);
size_t knowledge_add_helper(struct knowledge *knowledge, struct slice name, struct band range);

/* Adds a sum; the terms are copied, those of the same cell joined. */
void knowledge_add_sum(struct knowledge *knowledge, const struct known_term *terms, size_t count,
	struct band bounds);

/* Until knowledge_end_link() all sums belong to one link. They may tell nothing yet. */
void knowledge_begin_link(struct knowledge *knowledge, struct slice name);
void knowledge_end_link(struct knowledge *knowledge);

/* Publishes a number: its band, or its exact value as a band of one. */
void knowledge_publish(struct knowledge *knowledge, size_t cell, struct band band);

/* How far the system has grown, with its ranges. */
struct knowledge_mark {
	size_t cells, sums, links, facts;
	struct band *ranges;
	bool *contradicted; /* by link */
	bool is_impossible;
};

/* Takes back everything since the mark: sums, links, facts and ranges. Cells that were added stay,
 * of which nothing is known. */
struct knowledge_mark knowledge_mark(const struct knowledge *knowledge);
void knowledge_return(struct knowledge *knowledge, const struct knowledge_mark *mark);

/* All ranges as by definition alone; facts and links stay but tell nothing until they are applied
 * again. */
void knowledge_forget(struct knowledge *knowledge);

/* Whether a value was seen; notes that one was, if fewer were than are needed. */
bool knowledge_has_seen(const struct known_cell *cell, long value);
void knowledge_see(struct known_cell *cell, long value);

/* Whether a sum counts: its link was not left out. */
bool knowledge_holds(const struct knowledge *knowledge, const struct known_sum *sum);

/* Lets a sum wait to be looked at, if it holds. */
void knowledge_await(struct knowledge *knowledge, size_t sum);

/* Narrows a cell to the part of its range within a band; false once that is empty. */
bool knowledge_narrow(struct knowledge *knowledge, size_t cell, struct band band);

#endif
