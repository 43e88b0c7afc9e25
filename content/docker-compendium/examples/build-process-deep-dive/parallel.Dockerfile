FROM alpine:3.22 AS base
RUN date > /base

FROM base AS left
RUN sleep 6 && date > /left

FROM base AS right
RUN sleep 6 && date > /right

FROM base AS unused
RUN sleep 60

FROM base AS final
COPY --from=left /left /left
COPY --from=right /right /right
USER 10001:10001
CMD ["cat", "/base", "/left", "/right"]
