using DuckDB.NET.Data;

namespace Casus.Storage.DuckDb;

/// <summary>Short forms for commands with named parameters.</summary>
static class Commands
{
    extension(DuckDBConnection connection)
    {
        public DuckDBCommand Command(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
        {
            var command = connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, value) in parameters)
                command.Parameters.Add(new DuckDBParameter(name, value));
            return command;
        }

        public void Execute(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
        {
            using var command = connection.Command(sql, parameters);
            command.ExecuteNonQuery();
        }

        public T Scalar<T>(string sql, params ReadOnlySpan<(string Name, object? Value)> parameters)
        {
            using var command = connection.Command(sql, parameters);
            return (T)command.ExecuteScalar()!;
        }
    }
}
