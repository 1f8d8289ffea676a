# The API: port 8080, health and metrics on 9000. From the top of the repository: docker build -f deploy/api.Dockerfile .

FROM eclipse-temurin:25-jdk AS build
WORKDIR /source/backend
COPY backend/.mvn .mvn
COPY backend/mvnw backend/pom.xml ./
# The database is a server of its own, so its embedded twin stays out. Fetched apart from the sources: they change more
# often than what they use.
RUN ./mvnw --batch-mode -ntp -P '!embedded-mariadb-linux-x64' dependency:go-offline
COPY backend/src src
RUN ./mvnw --batch-mode -ntp -P '!embedded-mariadb-linux-x64' package -Dmaven.test.skip=true -Dquarkus.package.jar.type=aot-jar

# The JVM starts from what a first run has learnt, if jars, paths and the JVM itself are the same then: this is the
# image that follows, with a database to learn with.
FROM eclipse-temurin:25-jre AS learn
RUN apt-get update && apt-get install --yes --no-install-recommends mariadb-server && rm -rf /var/lib/apt/lists/*
COPY --from=build /source/backend/target/quarkus-app /app
COPY deploy/learn.sh /
RUN MARIADB=/usr /learn.sh /app

FROM eclipse-temurin:25-jre
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin giaoban \
 && install --directory --owner=10001 --group=10001 --mode=0750 /data/files
COPY --from=learn /app /app
WORKDIR /app
USER 10001
ENV GIAOBAN_FILES_DIRECTORY=/data/files
VOLUME /data/files
EXPOSE 8080 9000
# The heap may have 60 % of the container's memory. The cache is left aside, with a warning, where it does not fit.
ENTRYPOINT ["java", "-XX:AOTCache=app.aot", "-XX:MaxRAMPercentage=60", "-XX:+ExitOnOutOfMemoryError", "--enable-native-access=ALL-UNNAMED", "-jar", "quarkus-run.jar"]
