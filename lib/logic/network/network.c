#include "logic/network/network.h"
#include <math.h>

long *network_degrees(const struct network *network, struct arena *arena)
{
	long *degrees = arena_take(arena, network->node_count + 1, sizeof *degrees);

	for (size_t i = 0; i < network->tie_count; i++) {
		degrees[network->ties[i].one]++;
		degrees[network->ties[i].other]++;
	}
	return degrees;
}

double network_density(const struct network *network)
{
	double nodes = (double)network->node_count, ties = (double)network->tie_count;

	return network->node_count < 2 ? NAN : 2 * ties / (nodes * (nodes - 1));
}

double network_centralisation(const struct network *network, struct arena *arena)
{
	const long *degrees = network_degrees(network, arena);
	double nodes = (double)network->node_count;
	long most = 0, sum = 0;

	if (network->node_count < 3)
		return NAN;
	for (size_t i = 0; i < network->node_count; i++)
		if (degrees[i] > most)
			most = degrees[i];
	for (size_t i = 0; i < network->node_count; i++)
		sum += most - degrees[i];
	return (double)sum / ((nodes - 1) * (nodes - 2));
}
