#!/bin/sh
# Brings the database up to date, before the server is started. DB_URL, DB_OWNER_USER and DB_OWNER_PASSWORD say which one.
here=$(cd "$(dirname "$0")" && pwd)
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dorg.slf4j.simpleLogger.defaultLogLevel=warn \
  -classpath "$here/lib/*" se.samsyn.launcher.Samsyn migrate
