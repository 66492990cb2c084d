/*
 * What is known of things by what happened in the open (a meeting of the platform) and in cases (a
 * meeting over a family). Which organisations sit at a family's table is an attribute of the
 * family: in a report for outside what rests on cases counts once it comes from as many families as
 * it takes, and until then as if it had not been (report(1), "The measures of cooperation").
 */
#ifndef LOGIC_EVIDENCE_H
#define LOGIC_EVIDENCE_H

#include "base/index.h"

struct evidence {
	double open, cases; /* amounts added up */
	long families;	    /* that the amount of the cases comes from, each once */
};

struct evidence_book {
	struct arena *arena;
	long least_families; /* 1: everything counts */
	struct index by_key; /* key -> struct evidence */
	struct index seen;   /* key and family */
};

void evidence_init(struct evidence_book *book, long least_families, struct arena *arena);

/* Adds an amount of 0 or more; `family` absent: it happened in the open. */
void evidence_add(struct evidence_book *book, struct slice key, struct slice family, double amount);

/* Whether what rests on cases counts for this key. */
bool evidence_counts_cases(const struct evidence_book *book, struct slice key);

/* What counts; 0 when nothing is known. */
double evidence_amount(const struct evidence_book *book, struct slice key);

#endif
