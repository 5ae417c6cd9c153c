# medinno as a container: the command, its scenarios and fonts, and what it needs; no compiler, no tools, no rights.
#
#   docker build --tag medinno:0.1.0 .
#   docker run --rm --read-only --tmpfs /tmp --volume "$PWD:/work" --user "$(id -u):$(id -g)" medinno:0.1.0 compare baseline young-talent
#
# The base by digest, so that the image of today is that of tomorrow. The digest is the one by which public repositories pin this tag; no
# registry was asked. To see for yourself, or to raise it: docker buildx imagetools inspect node:20.20.2-bookworm-slim
ARG BASE=node:20.20.2-bookworm-slim@sha256:2cf067cfed83d5ea958367df9f966191a942351a2df77d6f0193e162b5febfc0

FROM ${BASE} AS build
WORKDIR /build
COPY package.json package-lock.json .npmrc ./
# Without scripts: the package's own would build, before its sources are here; no other one is needed.
RUN npm ci --ignore-scripts
COPY tsconfig.json tsconfig.build.json ./
COPY bin ./bin
COPY docs/levers/league.csv ./docs/levers/league.csv
COPY docs/schemas ./docs/schemas
COPY fonts ./fonts
COPY scenarios ./scenarios
COPY src ./src
COPY LICENSE ./LICENSE
RUN npm run build && npm prune --omit=dev --ignore-scripts

FROM ${BASE}
# A user of a number, as Kubernetes asks for it to know that it is not the superuser.
RUN groupadd --gid 10001 medinno \
  && useradd --uid 10001 --gid 10001 --no-create-home --home-dir /tmp --shell /usr/sbin/nologin medinno \
  && install --directory --owner=10001 --group=10001 /work \
  && ln -s /opt/medinno/bin/medinno.js /usr/local/bin/medinno
COPY --from=build /build/package.json /opt/medinno/package.json
COPY --from=build /build/LICENSE /opt/medinno/LICENSE
COPY --from=build /build/bin /opt/medinno/bin
COPY --from=build /build/node_modules /opt/medinno/node_modules
COPY --from=build /build/docs /opt/medinno/docs
COPY --from=build /build/fonts /opt/medinno/fonts
COPY --from=build /build/scenarios /opt/medinno/scenarios
COPY --from=build /build/dist /opt/medinno/dist
ENV NODE_ENV=production HOME=/tmp
# Files that a command reads, and its results: a volume. Besides, it writes to /tmp alone.
WORKDIR /work
VOLUME /work
USER 10001:10001
ENTRYPOINT ["medinno"]
CMD ["--help"]
