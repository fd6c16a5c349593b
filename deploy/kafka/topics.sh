#!/usr/bin/env bash
# Makes the topics: kept without limit, never compacted, since a past knownAt needs every version.
set -euo pipefail
bootstrap=${1:?usage: topics.sh BOOTSTRAP_SERVER [REPLICATION_FACTOR]}
replication=${2:-1}

for topic in suivi.actors.v1 suivi.incidents.v1 suivi.benchmarks.v1 suivi.assessments.v1 suivi.public.incidents.v1 \
             suivi.actor-service.dead suivi.events-service.dead suivi.benchmark-service.dead suivi.gateway.dead; do
  kafka-topics.sh --bootstrap-server "$bootstrap" --create --if-not-exists --topic "$topic" \
    --partitions 3 --replication-factor "$replication" \
    --config cleanup.policy=delete --config retention.ms=-1 --config retention.bytes=-1
done
