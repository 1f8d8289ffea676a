# The front: nginx with the user interface, on 8080 (http) and, with a certificate in /run/tls, 8443 (https).
# From the top of the repository: docker build -f deploy/web.Dockerfile .

FROM node:22-slim AS build
WORKDIR /source/frontend
COPY frontend/package.json frontend/package-lock.json frontend/.npmrc ./
RUN npm ci
COPY frontend/ ./
RUN npm run build

FROM nginx:1.28
COPY --from=build /source/frontend/dist /srv/spa
COPY deploy/nginx /etc/giaoban
USER 101
EXPOSE 8080 8443
STOPSIGNAL SIGQUIT
ENTRYPOINT ["/etc/giaoban/start.sh"]
