# Runs the command given as arguments, a PostgreSQL server. The service holds the other end of standard input: however
# the service ends, this end is closed, and the server is stopped.
exec 3<&0 </dev/null
"$@" 3<&- &
server=$!
{
    read -r nothing <&3
    kill -INT "$server" # fast shutdown: sessions end, data are flushed
    patience=30
    while [ "$patience" -gt 0 ]; do
        sleep 1
        patience=$((patience - 1))
    done
    kill -QUIT "$server" # immediate shutdown: the next start recovers
} 2>/dev/null &
keeper=$!
wait "$server"
ended=$?
kill "$keeper" 2>/dev/null
exit "$ended"
