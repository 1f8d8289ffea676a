# Daily backups into /backups, and the way back. It has the programs of the database server, in the same version.
# From the top of the repository: docker build -f deploy/backup.Dockerfile .

FROM mariadb:11.4
# The papers belong to the API's user.
RUN useradd --uid 10001 --no-create-home --shell /usr/sbin/nologin giaoban \
 && install --directory --owner=10001 --group=10001 --mode=0700 /backups \
 && install --directory --owner=10001 --group=10001 --mode=0750 /data/files
COPY scripts/database.sh scripts/backup.sh scripts/restore.sh scripts/backup-daily.sh /product/scripts/
USER 10001
ENV FILES_DIRECTORY=/data/files
VOLUME /backups
ENTRYPOINT ["/product/scripts/backup-daily.sh"]
