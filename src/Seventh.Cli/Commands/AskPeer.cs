using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using Seventh.Engine;
using Seventh.Evaluation.Questions;
using Seventh.Language;

namespace Seventh.Cli.Commands;

/// <summary>Two ways of ranking, on the same texts and questions.</summary>
/// <param name="Questions">Questions with mapped points.</param>
/// <param name="Ours">Mean nDCG@5 of Seventh.</param>
/// <param name="Theirs">Mean nDCG@5 of SQLite FTS5's BM25.</param>
/// <param name="OurMilliseconds">Median time of ranking one question.</param>
/// <param name="TheirMilliseconds">Median time of ranking one question.</param>
internal sealed record PeerComparison(int Questions, double Ours, double Theirs, double OurMilliseconds, double TheirMilliseconds);

/// <summary>
/// Compares the ranking of statements with BM25 of SQLite FTS5 (porter stems) over the same texts: statement, names of its condition or remedy, the claim
/// it corrects, and the wordings of all questions that list it. The operating system's SQLite is used.
/// </summary>
internal static class AskPeer
{
    private const int Depth = 5;
    private const int Repeats = 10;

    public static PeerComparison? Compare(SeventhEngine engine, IEnumerable<EvaluationQuestion> questions, IReadOnlyDictionary<string, PointMap> map)
    {
        var asked = questions.Where(q => q.Scope == QuestionScope.In && map.TryGetValue(q.Id, out var m) && m.Points.Any(p => p.Length > 0)).ToArray();
        if (asked.Length == 0)
            return null;
        UseSystemSqlite();
        using var connection = Fill(engine);
        using var search = connection.CreateCommand();
        search.CommandText = "SELECT id FROM texts WHERE texts MATCH $query ORDER BY bm25(texts) LIMIT 5";
        var query = search.Parameters.Add("$query", SqliteType.Text);
        double ours = 0, theirs = 0;
        List<double> ourTimes = [], theirTimes = [];
        foreach (var question in asked)
        {
            var relevant = map[question.Id].Points.SelectMany(p => p).ToHashSet();
            ours += Gain(engine.Asker.RankStatements(question.Text, Depth), relevant);
            theirs += Gain(Theirs(question.Text), relevant);
            for (var repeat = 0; repeat < Repeats; repeat++)
            {
                ourTimes.Add(Time(() => engine.Asker.RankStatements(question.Text, Depth)));
                theirTimes.Add(Time(() => Theirs(question.Text)));
            }
        }

        return new(asked.Length, ours / asked.Length, theirs / asked.Length, Median(ourTimes), Median(theirTimes));

        List<string> Theirs(string text)
        {
            query.Value = string.Join(" OR ", Tokenizer.WordsOf(text).Distinct().Select(w => $"\"{w}\""));
            var ids = new List<string>();
            using var reader = search.ExecuteReader();
            while (reader.Read())
                ids.Add(reader.GetString(0));
            return ids;
        }
    }

    private static SqliteConnection Fill(SeventhEngine engine)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "CREATE VIRTUAL TABLE texts USING fts5(id UNINDEXED, body, names, questions, tokenize = 'porter unicode61')";
        command.ExecuteNonQuery();
        var pack = engine.Pack;
        var names = pack.Conditions.Select(c => (c.Id, Names: string.Join(' ', [c.Name, c.Medical, .. c.Also])))
            .Concat(pack.Remedies.Select(r => (r.Id, Names: string.Join(' ', [r.Name, .. r.Also])))).ToDictionary(n => n.Id, n => n.Names);
        var claims = pack.Claims.SelectMany(c => c.Claims.Select(claim => (claim.Id, Text: $"{c.Question} {claim.Claim}"))).ToDictionary(c => c.Id, c => c.Text);
        var wordings = pack.Questions.SelectMany(q => q.Statements.Select(s => (Statement: s, Text: string.Join(' ', [q.Ask, .. q.Also])))).ToLookup(q => q.Statement, q => q.Text);
        using var transaction = connection.BeginTransaction();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO texts VALUES ($id, $body, $names, $questions)";
        foreach (var statement in pack.Statements.Where(s => !s.Sources.IsEmpty))
        {
            command.Parameters.Clear();
            command.Parameters.AddWithValue("$id", statement.Id);
            command.Parameters.AddWithValue("$body", statement.Text);
            command.Parameters.AddWithValue("$names", names.GetValueOrDefault(statement.Owner) ?? claims.GetValueOrDefault(statement.Id) ?? "");
            command.Parameters.AddWithValue("$questions", string.Join(' ', wordings[statement.Id]));
            command.ExecuteNonQuery();
        }

        transaction.Commit();
        return connection;
    }

    /// <summary>Discounted gain of the first five over the greatest that could be reached (Järvelin, Kekäläinen 2002), every relevant statement counting 1.</summary>
    private static double Gain(IReadOnlyList<string> ranked, HashSet<string> relevant)
    {
        double gain = 0, best = 0;
        for (var i = 0; i < Depth; i++)
        {
            var discount = 1 / Math.Log2(i + 2);
            gain += i < ranked.Count && relevant.Contains(ranked[i]) ? discount : 0;
            best += i < relevant.Count ? discount : 0;
        }

        return best > 0 ? gain / best : 0;
    }

    private static double Time(Action run)
    {
        var start = Stopwatch.GetTimestamp();
        run();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static double Median(List<double> times)
    {
        times.Sort();
        return times[times.Count / 2];
    }

    private static void UseSystemSqlite()
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLitePCL.SQLite3Provider_e_sqlite3).Assembly, Resolve);
        SQLitePCL.raw.SetProvider(new SQLitePCL.SQLite3Provider_e_sqlite3());

        static nint Resolve(string name, Assembly assembly, DllImportSearchPath? path) =>
            name != "e_sqlite3" ? 0 : NativeLibrary.Load(OperatingSystem.IsWindows() ? "winsqlite3" : OperatingSystem.IsMacOS() ? "libsqlite3.dylib" : "libsqlite3.so.0");
    }
}
