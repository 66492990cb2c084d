/*
 * Measures of a network: nodes, and ties between two of them that have no direction. They take
 * notice of ties alone, not of their weights.
 */
#ifndef LOGIC_NETWORK_H
#define LOGIC_NETWORK_H

#include "base/arena.h"

struct network_tie {
	size_t one, other; /* nodes by their number from 0; one < other, no two ties alike */
	double weight;	   /* 0 or more */
};

struct network {
	size_t node_count;
	struct network_tie *ties; /* in the order of `one`, then of `other` */
	size_t tie_count, tie_capacity;
};

/* The number of ties of each node. */
long *network_degrees(const struct network *network, struct arena *arena);

/* Ties among all that there could be, 0 to 1: 2 L / (g (g - 1)) for g nodes and L ties; NAN with
 * fewer than two nodes. Wasserman, Faust: Social Network Analysis (Cambridge University Press
 * 1994), section 4.1.4. */
double network_density(const struct network *network);

/*
 * How much the ties are those of one node, from 0 (all have as many) to 1 (a star):
 *
 *   sum over i of (d_max - d_i)  /  ((g - 1) (g - 2))
 *
 * with d_i the degrees; NAN with fewer than three nodes. Freeman: Centrality in Social Networks:
 * Conceptual Clarification, Social Networks 1 (1978/79), pages 215 to 239.
 */
double network_centralisation(const struct network *network, struct arena *arena);

#endif
