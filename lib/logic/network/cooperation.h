/*
 * Who meets whom: meetings with the people who were there (two modes) become ties between the
 * groups that they are of, organisations or professions (one mode).
 *
 * In a meeting of n people each pair of them weighs 1/(n - 1), so that to everybody a meeting is
 * worth 1 altogether and one big meeting does not tie everybody to everybody (Newman: Scientific
 * collaboration networks II, Physical Review E 64 (2001), 016132). Two groups with a and b people
 * there so gain a b / (n - 1). People of no group are counted in n and tie nothing.
 *
 * Two groups are tied when their weights over all meetings are at least COOPERATION_LEAST_TENTHS
 * once rounded, as much as two people have from one meeting of six, or when one has referred
 * families to the other. The threshold and the rounding are our own.
 */
#ifndef LOGIC_COOPERATION_H
#define LOGIC_COOPERATION_H

#include "logic/network/network.h"
#include "logic/score/evidence.h"

enum { COOPERATION_LEAST_TENTHS = 2 };

/* People of one group at a meeting; one by name, or several that were counted. */
struct presence {
	struct slice group;
	struct slice person; /* absent: counted */
	long people;	     /* 1 or more */
};

struct encounter {
	struct slice family; /* whom it was about; absent: a meeting of the platform */
	long people;	     /* all that were there */
	struct presence *present;
	size_t present_count, present_capacity;
};

/* A family referred by a person of one group to another group. */
struct handing {
	struct slice family, from, person, to;
};

struct encounters {
	struct arena *arena;
	struct encounter *items;
	size_t count, capacity;
	struct handing *handings;
	size_t handing_count, handing_capacity;
};

struct encounter *encounters_add(struct encounters *encounters, struct slice family);
void encounter_add(
	struct encounters *encounters, struct encounter *encounter, struct presence presence);
void encounters_hand(struct encounters *encounters, struct handing handing);

struct cooperation_group {
	struct slice name;
	size_t number; /* as a node of the network */
	bool named;
	long platform_meetings; /* that somebody of it was at */
	bool present;		/* at any meeting that counts */
	long ties;
	double strength; /* the weights of its ties, as rounded, added up */
	long people;	 /* by name, who were in what its ties come from, each once */
};

struct cooperation {
	struct arena *arena;
	struct cooperation_group **groups; /* in the order in which they became known */
	size_t group_count, group_capacity;
	struct index by_name;
	struct network network; /* a tie's weight is that of all meetings, as rounded */
	bool *referred;		/* of each tie: whether enough families were referred */
};

void cooperation_init(struct cooperation *cooperation, struct arena *arena);

/* Makes a group known, even if nobody of it was anywhere. */
void cooperation_name(struct cooperation *cooperation, struct slice group);

/* Fills it all. What rests on cases counts from `least_families` on (logic/score/evidence.h), for
 * each pair and each group by itself. A group that was not named stays only when it is tied or was
 * at a meeting of the platform. */
void cooperation_work_out(
	struct cooperation *cooperation, const struct encounters *encounters, long least_families);

/* A weight as it is told: to tenths, a half up. */
double cooperation_round(double weight);

/* Whether a weight, as it is told, ties. */
bool cooperation_ties(double weight);

#endif
