# hsds.py PACKAGE STORE FINDINGS: holds what service-import made of a directory against the directory
# itself, read by Python's own csv: every service and location, what they say, what was left out, and
# that each loss was named. Prints what differs, exit 1.
import csv
import os
import re
import sys
from math import asin, cos, radians, sin, sqrt

package, store, findings = sys.argv[1:]
source = os.path.basename(package)
said = open(findings, encoding='utf-8').read()
wrong = []


def read(folder, name):
    path = os.path.join(folder, name)
    if not os.path.exists(path):
        return []
    with open(path, encoding='utf-8-sig', newline='') as file:
        return list(csv.DictReader(file))


def line(text):
    return ' '.join((text or '').split())


def expect(what, is_, should):
    if is_ != should:
        wrong.append(f'{what}: {is_!r}, not {should!r}')


def first(rows, key):
    found = {}
    for row in rows:
        if row.get(key):
            found.setdefault(row[key], row)
    return found


def km(a, b):
    half = sin(radians(a[0] - b[0]) / 2) ** 2
    half += cos(radians(a[0])) * cos(radians(b[0])) * sin(radians(a[1] - b[1]) / 2) ** 2
    return 2 * 6371.0088 * asin(sqrt(half))


services, organizations = read(package, 'services.csv'), first(read(package, 'organizations.csv'), 'id')
locations, links = read(package, 'locations.csv'), read(package, 'services_at_location.csv')
phones, documents = read(package, 'phones.csv'), read(package, 'required_documents.csv')
ours = {row['source_id']: row for row in read(store, 'services.csv') if row['source'] == source}
places = {row['source_id']: row for row in read(store, 'places.csv') if row['source'] == source}
expect('services', sorted(ours), sorted(row['id'] for row in services))
expect('places', sorted(places), sorted(row['id'] for row in locations))

by = {key: first([row for row in phones if row['number']], key)
      for key in ('service_id', 'service_at_location_id', 'location_id', 'organization_id')}
links_of = {}
for link in links:
    links_of.setdefault(link['service_id'], []).append(link)
dangling = 0
for row in services:
    mine = ours[row['id']]
    own = links_of.get(row['id'], [])
    organization = organizations.get(row['organization_id'])
    dangling += row['organization_id'] != '' and organization is None
    phone = by['service_id'].get(row['id'])
    for link in own:
        phone = phone or by['service_at_location_id'].get(link['id'])
    for link in own:
        phone = phone or by['location_id'].get(link['location_id'])
    phone = phone or by['organization_id'].get(row['organization_id']) or {}
    extension = f" ext. {phone['extension']}" if phone.get('extension') else ''
    expect(row['id'], {name: mine[name] for name in (
        'id', 'name', 'organization', 'status', 'url', 'email', 'phone', 'places', 'bring', 'age_min',
        'age_max', 'capacity_max', 'kind', 'forms', 'assured', 'note')}, {
            'id': f"{source}-{row['id'].lower()}",
            'name': line(row['name']),
            'organization': line(organization['name']) if organization else '',
            'status': row['status'],
            'url': line(row['url']),
            'email': line(row['email']),
            'phone': line(phone.get('number')) + extension,
            'places': ';'.join(places[link['location_id']]['id'] for link in own),
            'bring': ', '.join(line(d['document']) for d in documents if d['service_id'] == row['id']),
            'age_min': '', 'age_max': '', 'capacity_max': '', 'kind': '', 'forms': '', 'assured': '',
            'note': ''})
expect('dangling organisations named', len(re.findall(r'is not in organizations\.csv', said)), dangling)

known = {row['id']: (float(row['latitude']), float(row['longitude'])) for row in locations
         if row['latitude'] and row['longitude']}
far = set()
if len(known) >= 10:
    middle = tuple(sorted(point[i] for point in known.values())[(len(known) - 1) // 2] for i in (0, 1))
    away = sorted(km(middle, point) for point in known.values())
    limit = max(6 * away[int(0.75 * (len(away) - 1))], 100)
    far = {name for name, point in known.items() if km(middle, point) > limit}
expect('far coordinates named', len(re.findall(r'far from all others', said)), len(far))
for row in locations:
    mine, point = places[row['id']], known.get(row['id'])
    expect(f"place {row['id']}", mine['name'], line(row['name']))
    if point is None or row['id'] in far:
        expect(f"point {row['id']}", mine['latitude'] + mine['longitude'], '')
    else:
        near = abs(float(mine['latitude']) - point[0]) < 6e-7
        expect(f"point {row['id']}", near and abs(float(mine['longitude']) - point[1]) < 6e-7, True)
print(f'{len(services)} services, {dangling} without their organisation, {len(known)} points, '
      f'{len(far)} far', *wrong[:20], sep='\n')
sys.exit(bool(wrong))
