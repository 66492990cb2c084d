/* The duties of a case, or of the whole store (logic/duty/duty.h), for the lists that show them. */
#ifndef WORK_LOAD_DUTIES_H
#define WORK_LOAD_DUTIES_H

#include "logic/duty/duty.h"
#include "work/shared/summarize_case.h"

/* What all cases share, read once; lives in the context's arena. */
struct duty_sources {
	struct duty_books books;
	struct availability_book answers;
	struct card_list card_list;
	struct index cards; /* name -> struct card, as summarize_case() takes them */
	struct record_list signals, meetings;
	struct rows requests;
	struct index signals_of_case;  /* case id -> struct record_pointers */
	struct index requests_of_case; /* case id -> struct request_pointers */
};

/* Reads people, services, vocabularies, availability, cards, signals, the platform's meetings and
 * requests.csv. False with findings. */
bool load_duty_sources(struct context *context, struct duty_sources *sources);

/* The signals that have an event which stands and names the case, in the order of the timeline. */
const struct record *const *signals_of_case(
	const struct duty_sources *sources, struct slice id, size_t *count);

/* Adds the duties of a case that was summarized with sources->cards, in no particular order. */
void load_case_duties(const struct duty_sources *sources, const struct case_summary *summary,
	struct arena *arena, struct duty_list *list);

/* All duties of the store, in the context's arena, the most urgent first, and the case manager of
 * each open case who is still here (absent: nobody; `managers` NULL: not asked), for the list of a
 * person, whose id is checked, or of all (absent). False with findings. */
bool load_all_duties(struct context *context, struct slice person, struct duty_list *list,
	struct slice_list *managers);

#endif
