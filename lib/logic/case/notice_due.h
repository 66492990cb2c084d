/*
 * What is owed between those who work on a case and the authority: the notice of a child at risk,
 * and the authority's answer to it. Told to those who work on the case, never an error.
 *
 * Who works with children notifies the municipal office (OSPOD) without undue delay, and whoever
 * asks is answered within 30 days (Act No. 359/1999 Coll., on social and legal protection of
 * children, section 10(4)). "Without undue delay" is taken as a day (a choice of ours).
 *
 * An assessment in force with a sign that is acute or must be notified is answered by a notice to
 * the OSPOD of its own day or a later one: an older notice knew nothing of it, and a police officer
 * or an ambulance is no such office. A later assessment without the sign does not end the duty, but
 * one that corrects it does.
 */
#ifndef LOGIC_NOTICE_DUE_H
#define LOGIC_NOTICE_DUE_H

#include "base/index.h"
#include "model/record/case_file.h"

enum {
	NOTICE_DAYS = 1,  /* from an assessment to the notice */
	ANSWER_DAYS = 30, /* from a notice that asks for it to the answer */
};

enum notice_due_kind {
	NOTICE_DUE, /* the OSPOD was not told of what an assessment found */
	ANSWER_DUE, /* a notice that asks for an answer has none */
};

struct notice_due {
	enum notice_due_kind kind;
	struct slice stem; /* of the assessment, or of the notice */
	day_number since;  /* its day */
	day_number due;	   /* the last day on which it is in time; past it, it is late */
};

struct notice_due_list {
	struct notice_due *items;
	size_t count, capacity;
};

/* Adds what is outstanding at the end of a day, late or not: notices first, each in the order of
 * the timeline. `cards`: name -> struct card; an assessment by a card that is not among them is
 * passed over. */
void notices_due(const struct case_file *file, const struct index *cards, day_number day,
	struct arena *arena, struct notice_due_list *list);

#endif
