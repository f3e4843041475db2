// dotnet run < case.json
using System.Diagnostics;

var command = (Environment.GetEnvironmentVariable("HJEMMEL") ?? "hjemmel").Split(' ');
var start = new ProcessStartInfo(command[0]) { RedirectStandardInput = true, RedirectStandardOutput = true };
foreach (var argument in command.Skip(1).Concat(["assess", "-", "--on", "2026-07-01", "--format", "json", "--detail", "verdicts"]))
    start.ArgumentList.Add(argument);

using var process = Process.Start(start)!;
await Console.OpenStandardInput().CopyToAsync(process.StandardInput.BaseStream);
process.StandardInput.Close();
var answer = await process.StandardOutput.ReadToEndAsync();
await process.WaitForExitAsync();
if (process.ExitCode > 1) throw new InvalidOperationException("hjemmel could not answer");
Console.Write(answer);
