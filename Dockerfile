# hjemmel serve in a container: docker build -t hjemmel . && docker run --read-only -p 127.0.0.1:8080:8080 hjemmel
FROM node:22.12.0-bookworm-slim AS built
WORKDIR /build
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run build && npm pack --ignore-scripts --pack-destination /tmp

FROM node:22.12.0-bookworm-slim
ENV NODE_ENV=production
WORKDIR /service
COPY --from=built /tmp/hjemmel-*.tgz /tmp/
RUN npm install --omit=dev --ignore-scripts --no-audit --no-fund /tmp/hjemmel-*.tgz && rm -rf /tmp/* /root/.npm
USER node
EXPOSE 8080
HEALTHCHECK --interval=30s --timeout=3s CMD ["node", "-e", "fetch('http://127.0.0.1:8080/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["node", "node_modules/hjemmel/dist/cli.js", "serve", "--host", "0.0.0.0", "--quiet"]
