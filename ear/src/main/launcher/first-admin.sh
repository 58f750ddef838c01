#!/bin/sh
# Makes the first account, before anybody can log in: first-admin.sh <username> <name>. Asks for its password, or reads one line.
# DB_URL, DB_OWNER_USER and DB_OWNER_PASSWORD say in which database.
here=$(cd "$(dirname "$0")" && pwd)
# or å, ä and ö in a name are lost where no language is set
export LC_ALL=C.UTF-8
exec "${JAVA_HOME:+$JAVA_HOME/bin/}java" -Dorg.slf4j.simpleLogger.defaultLogLevel=warn -Djdk.console=java.base \
  -classpath "$here/lib/*" se.samsyn.launcher.Samsyn first-admin "$@"
